package presscenter.accreditation.ui;

import presscenter.accreditation.OutletDesk;
import presscenter.accreditation.OutletRegistry;
import presscenter.language.Times;
import presscenter.security.Identities;

/** What the registry's pages ask. */
record OutletParts(OutletDesk desk, OutletRegistry registry, Identities identities, Times times) {}
