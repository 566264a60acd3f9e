package org.banbill.work;

import java.util.Optional;
import org.banbill.jurisdiction.Places;
import org.banbill.source.Folder;

/** Where the folders of people's own are found: on a disk, or wherever a front door keeps them. */
@FunctionalInterface
public interface OwnFolders {

    /** There are none. */
    OwnFolders NONE = name -> Optional.empty();

    /** The folder that a person means by a name, there or not yet; empty where there can be none of that name. */
    Optional<OwnFolder> find(String name);

    /**
     * @param id that of the place which the folder is
     * @param where the folder is, the same for every way to write its name
     */
    record OwnFolder(String id, String where, Folder files) {

        /** Whether it can be drafted. */
        boolean isPlace() {
            return files.has(Places.OWN_FILE);
        }
    }
}
