package cn.xinfang.petition;

import java.util.Optional;

/** How an official stands to a petition, as the columns of the decision tables name it. */
enum Relation {
    承办经办人 {
        @Override
        Optional<Actor> at(Stage stage, UnitRef registrar) {
            return Optional.of(Town.officer(holder(stage)));
        }
    },
    承办负责人 {
        @Override
        Optional<Actor> at(Stage stage, UnitRef registrar) {
            return Optional.of(Town.head(holder(stage)));
        }
    },
    承办窗口 {
        @Override
        Optional<Actor> at(Stage stage, UnitRef registrar) {
            return Optional.of(Town.clerk(holder(stage)));
        }
    },
    转送经办人 {
        @Override
        Optional<Actor> at(Stage stage, UnitRef registrar) {
            return Optional.ofNullable(stage.referrer()).map(Town::officer);
        }
    },
    转送负责人 {
        @Override
        Optional<Actor> at(Stage stage, UnitRef registrar) {
            return Optional.ofNullable(stage.referrer()).map(Town::head);
        }
    },
    登记经办人 {
        @Override
        Optional<Actor> at(Stage stage, UnitRef registrar) {
            boolean apart = registrar != null && !registrar.equals(stage.holder()) && !registrar.equals(stage.referrer());
            return apart ? Optional.of(Town.officer(registrar)) : Optional.empty();
        }
    },
    别的信访局 {
        @Override
        Optional<Actor> at(Stage stage, UnitRef registrar) {
            return Optional.of(Town.person("经办兼负责人", Town.RIVER_OFFICE, Seat.values()));
        }
    },
    /** Of a stage of review: the body that reviews. */
    别的单位 {
        @Override
        Optional<Actor> at(Stage stage, UnitRef registrar) {
            UnitRef unit = stage.reviewer() == null ? Town.COUNTY_ROADS : stage.reviewer();
            return Optional.of(Town.person("经办兼负责人", unit, Seat.values()));
        }
    };

    /** The official in that relation; empty where nobody is, or where another relation already names the unit. */
    abstract Optional<Actor> at(Stage stage, UnitRef registrar);

    private static UnitRef holder(Stage stage) {
        return stage.holder() == null ? Town.COUNTY_LABOUR : stage.holder();
    }
}
