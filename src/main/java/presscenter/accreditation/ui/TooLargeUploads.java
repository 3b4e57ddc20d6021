package presscenter.accreditation.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import presscenter.accreditation.ApplicantsAddress;
import presscenter.security.PlainPages;

/**
 * A file that is larger than the server reads is refused before any controller sees it; its sentence stands all the
 * same.
 */
@ControllerAdvice
class TooLargeUploads {
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        var path = request.getRequestURI();
        return PlainPages.goOn(
                ApplicantsAddress.START + "/documents?too-large=" + path.substring(path.lastIndexOf('/') + 1));
    }
}
