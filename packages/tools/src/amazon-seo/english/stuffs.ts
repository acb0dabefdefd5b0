const heads =
  /^(?:cotton|polyester|wool|linen|silk|leather|suede|plastic|glass|steel|alumini?um|copper|brass|bronze|iron|wood|walnut|oak|maple|cherry|pine|birch|beech|acacia|teak|bamboo|ceramic|porcelain|stoneware|earthenware|rubber|foam|silicone|canvas|nylon|cardboard|wax|beeswax|soy|paraffin|titanium|fleece|vinyl|cork|latex|pvc|tpe|eva|velvet|denim|jute|hemp|rattan|wicker|marble|granite|slate|concrete|resin|acrylic|felt|cashmere|merino|alpaca|satin|flannel|tweed|viscose|neoprene|microfiber|clay|plywood|sterling silver|silver|blend|butter|fabric|cowhide|sheepskin|lambswool|yarn|enamel|rope|twine)$/i;

/**
 * Whether a phrase names what a thing is made of and nothing else: “solid walnut”, “100% organic cotton”, “cotton and linen
 * blend”. A part (“bamboo lid”) is none.
 */
export function materialsIn(text: string): boolean {
  if (/\d\s?%/.test(text) && text.split(/[\s,%]+/).some((word) => heads.test(word))) return true;
  // “cotton with rubber palms” is cotton first of all.
  const front = text.split(/\swith\s/u)[0] ?? text;
  const words = front.replace(/,/g, '').split(' ');
  const last = words.at(-1) ?? '';
  if (!heads.test(last)) return false;
  return (
    !words.some((word) => /^(?:with|in|on|for|of|a|an|the|to|scented?|free|safe|no)$/i.test(word)) && words.length <= 6
  );
}
