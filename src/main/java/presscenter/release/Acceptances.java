package presscenter.release;

import org.springframework.data.repository.Repository;

interface Acceptances extends Repository<TermsAcceptance, Long> {
    TermsAcceptance save(TermsAcceptance acceptance);
}
