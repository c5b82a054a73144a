package hengjian.export;

import java.io.IOException;

/** Told how far an export is; may end it. */
@FunctionalInterface
public interface Progress {

    /** Nobody watches. */
    Progress NONE = done -> {};

    /**
     * @param done from 0 to 1
     * @throws IOException to give up, when nobody wants the file any more
     */
    void reached(double done) throws IOException;
}
