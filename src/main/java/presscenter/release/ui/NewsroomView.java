package presscenter.release.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route("newsroom")
@AnonymousAllowed
class NewsroomView extends Main {
    NewsroomView() {
        add(new H1("x"));
    }
}
