package org.banbill.language;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Chooses between the two forms of a Korean particle by the last sound of the word before it. Rule: 한글 맞춤법; after ㄹ the
 * particle (으)로 is 로.
 */
final class KoreanParticles implements Particles {

    /** @param afterConsonant the form after a consonant */
    private record Forms(String afterConsonant, String afterVowel) {}

    private static final Map<String, Forms> FORMS = new TreeMap<>(Map.of(
            "은(는)", new Forms("은", "는"),
            "는(은)", new Forms("은", "는"),
            "이(가)", new Forms("이", "가"),
            "가(이)", new Forms("이", "가"),
            "을(를)", new Forms("을", "를"),
            "를(을)", new Forms("을", "를"),
            "과(와)", new Forms("과", "와"),
            "와(과)", new Forms("과", "와"),
            "(으)로", new Forms("으로", "로")));

    /** What may follow (이): (이)란, (이)라도, (이)며, (이)거나. */
    private static final String ENDINGS = "란라나며고든다면지므거";

    static {
        ENDINGS.chars()
                .mapToObj(Character::toString)
                .forEach(ending -> FORMS.put("(이)" + ending, new Forms("이" + ending, ending)));
    }

    private static final String PARTICLE =
            FORMS.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    private static final Pattern AT_START = Pattern.compile("^([\"'”’」』》〉)\\]]*)(" + PARTICLE + ")");
    private static final Pattern ANYWHERE = Pattern.compile(PARTICLE);

    @Override
    public Chosen choose(String before, String words) {
        Matcher particle = AT_START.matcher(words);
        Forms forms = particle.find() ? FORMS.get(particle.group(2)) : null;
        KoreanSound sound = forms == null ? KoreanSound.UNKNOWN : KoreanSound.endOf(before);
        if (forms == null || sound == KoreanSound.UNKNOWN) {
            return Chosen.none(words);
        }
        boolean isConsonant = sound == KoreanSound.CONSONANT
                || (sound == KoreanSound.RIEUL && !forms.afterConsonant().equals("으로"));
        return new Chosen(
                particle.group(1),
                particle.group(2),
                isConsonant ? forms.afterConsonant() : forms.afterVowel(),
                words.substring(particle.end()));
    }

    @Override
    public boolean isOpenIn(String words) {
        return words.indexOf('(') >= 0 && ANYWHERE.matcher(words).find();
    }
}
