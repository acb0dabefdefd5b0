import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import classes from './dead-ends.module.css';

export function NoSuchPage() {
  return (
    <div className={classes.end}>
      <h2>Nothing lives at this address</h2>
      <p>The page may have moved. The tools are in the rail.</p>
      <Button component={Link} to="/" variant="default">
        Go Home
      </Button>
    </div>
  );
}

/** A page that threw while it was drawn, or whose script could not be fetched. */
export function BrokenPage() {
  return (
    <div className={classes.end} role="alert">
      <h2>This page stopped working</h2>
      <p>What you typed is kept in this browser. If the server was updated, a reload brings the new studio.</p>
      <Button variant="default" onClick={() => window.location.reload()}>
        Reload the page
      </Button>
    </div>
  );
}
