package presscenter.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Letters by SMTP. */
final class MailServer implements Carrier {
    private static final int PERMANENT = 500;

    private final JavaMailSenderImpl server;
    private final LetterForm form;
    private final String sender;

    MailServer(JavaMailSenderImpl server, LetterForm form, String sender) {
        this.server = server;
        this.form = form;
        this.sender = sender;
    }

    @Override
    public void carry(UUID id, WrittenLetter letter) {
        try {
            var message = server.createMimeMessage();
            var parts = new MimeMessageHelper(
                    message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
            parts.setFrom(sender);
            parts.setTo(letter.to());
            parts.setSubject(letter.subject());
            parts.setText(form.text(letter), form.html(letter));
            message.setHeader("Content-Language", letter.language().tag());
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no answer from an absent person's robot
            message.setHeader("Message-ID", "<" + id + "@" + sender.substring(sender.indexOf('@') + 1) + ">");
            server.send(message);
        } catch (MailAuthenticationException refused) {
            throw new NotCarried(SendingTrouble.SERVER_REFUSED);
        } catch (MailSendException failed) {
            throw new NotCarried(trouble(failed));
        } catch (MessagingException | MailException failed) {
            throw new NotCarried(SendingTrouble.NOT_WRITTEN);
        }
    }

    @Override
    public Optional<SendingTrouble> trouble() {
        try {
            server.testConnection();
            return Optional.empty();
        } catch (AuthenticationFailedException refused) {
            return Optional.of(SendingTrouble.SERVER_REFUSED);
        } catch (MessagingException gone) {
            return Optional.of(SendingTrouble.NO_SERVER);
        }
    }

    private static SendingTrouble trouble(MailSendException failed) {
        for (var each : failed.getMessageExceptions()) {
            if (each instanceof SendFailedException refused) {
                return isForGood(refused) ? SendingTrouble.ADDRESS_REFUSED : troubleOf(refused.getInvalidAddresses());
            }
        }
        return SendingTrouble.NO_SERVER;
    }

    /** What it refuses though it refuses no address is us. */
    private static SendingTrouble troubleOf(Address @Nullable [] refused) {
        return refused == null || refused.length == 0 ? SendingTrouble.SERVER_REFUSED : SendingTrouble.NO_SERVER;
    }

    private static boolean isForGood(SendFailedException refused) {
        for (Exception each = refused; each instanceof MessagingException chained; each = chained.getNextException()) {
            if (each instanceof SMTPAddressFailedException address && address.getReturnCode() >= PERMANENT) {
                return true;
            }
        }
        return false;
    }
}
