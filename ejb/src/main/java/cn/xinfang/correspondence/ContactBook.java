package cn.xinfang.correspondence;

import cn.xinfang.correspondence.rules.Contacts;
import cn.xinfang.correspondence.rules.Issue;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.UnitView;
import cn.xinfang.directory.rules.UnitKind;
import cn.xinfang.petition.assignment.PetitionReferred;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up how the units on a paper are reached today. */
@Dependent
class ContactBook {

    private final Directory directory;

    @Inject
    ContactBook(Directory directory) {
        this.directory = directory;
    }

    Contacts of(Issue issue) {
        UnitView registrar = directory.unit(issue.state().registration().particulars().unit().code());
        return new Contacts(directory.unit(issue.issuer().code()).phone(), place(registrar), ownNoticeRules(issue));
    }

    private boolean ownNoticeRules(Issue issue) {
        if (!(issue.fact() instanceof PetitionReferred fact)) {
            return false;
        }
        UnitKind kind = directory.unit(fact.to().code()).kind();
        return kind == UnitKind.DISCIPLINE || kind == UnitKind.POLITICAL_LEGAL;
    }

    private static String place(UnitView unit) {
        String phone = unit.phone() == null ? null : "电话" + unit.phone();
        return Stream.of(unit.name(), unit.address(), phone).filter(Objects::nonNull).collect(Collectors.joining("，"));
    }
}
