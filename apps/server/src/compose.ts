export async function compose(): Promise<never> {
  throw new Error();
}
