package cn.xinfang.account;

import cn.xinfang.directory.AccountView;
import cn.xinfang.journal.Author;

/** A person as the journal names him. */
final class Authors {

    private Authors() {
    }

    static Author of(AccountView person) {
        return new Author(person.id(), person.personName(), person.unit());
    }
}
