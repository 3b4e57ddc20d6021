package presscenter.security;

import org.springframework.data.repository.Repository;

/** What editors are still to be told. */
interface Notices extends Repository<Notice, Notice.Key> {
    Notice save(Notice notice);

    void deleteById(Notice.Key key);
}
