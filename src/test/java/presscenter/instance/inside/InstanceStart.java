package presscenter.instance.inside;

import org.springframework.boot.SpringApplication;
import presscenter.PressCenter;

/** Starts the application with an instance's own parts. */
public final class InstanceStart {
    private InstanceStart() {}

    public static void main(String[] args) {
        new SpringApplication(PressCenter.class, InstanceParts.class).run(args);
    }
}
