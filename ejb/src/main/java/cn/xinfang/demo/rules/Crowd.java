package cn.xinfang.demo.rules;

import cn.xinfang.kernel.IdCard;
import cn.xinfang.petition.registration.Petitioner;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Invented people of one place. Their telephone numbers begin with 100, which is no mobile network, and the division of
 * their identity numbers does not exist: neither can belong to anybody.
 */
final class Crowd {

    private static final LocalDate YOUNGEST = LocalDate.of(1990, 1, 1);

    private final World.Names names;
    private final World.Place home;
    private final RandomGenerator random;

    Crowd(World.Names names, World.Place home, RandomGenerator random) {
        this.names = names;
        this.home = home;
        this.random = random;
    }

    Petitioner petitioner(boolean representative) {
        String phone = "100%08d".formatted(random.nextInt(100_000_000));
        String idNumber = random.nextInt(3) == 0 ? idNumber() : null;
        return new Petitioner(draw(names.family()) + draw(names.given()), home.path() + (1 + random.nextInt(300)) + "号", phone,
                null, idNumber, representative);
    }

    private String idNumber() {
        LocalDate born = YOUNGEST.minusDays(random.nextInt(16_000));
        String body = home.code().substring(0, 6) + born.toString().replace("-", "") + "%03d".formatted(1 + random.nextInt(999));
        return Stream.of("0123456789X".split("")).map(body::concat)
                .filter(number -> IdCard.defect(number, YOUNGEST, division -> true).isEmpty()).findFirst().orElseThrow();
    }

    private String draw(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
