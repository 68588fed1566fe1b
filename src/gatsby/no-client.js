// Readers get no program: this is all that Gatsby bundles for browsers, and no page loads it.
