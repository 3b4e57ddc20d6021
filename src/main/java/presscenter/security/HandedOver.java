package presscenter.security;

import org.atmosphere.cpr.AtmosphereResourceEvent;
import org.atmosphere.cpr.AtmosphereResourceEventListenerAdapter;

/**
 * Lets go of what was pushed to a page once it was handed over. Atmosphere keeps it until the next message to the same
 * page: 38 kB of the newsroom's list for each reader after a lift, for as long as nothing else happens.
 */
final class HandedOver extends AtmosphereResourceEventListenerAdapter.OnBroadcast {
    /** The last of what Atmosphere does with a message; one that it could not hand over it has elsewhere. */
    @Override
    public void onBroadcast(AtmosphereResourceEvent message) {
        message.setMessage(null);
    }
}
