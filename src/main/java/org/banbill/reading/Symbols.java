package org.banbill.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The characters that {@code w:sym} shows in fonts whose places mean something of their own. */
public final class Symbols {

    /** The font “Symbol”, from its place 0x20 on; a blank where no character of Unicode looks so. */
    private static final Map<Integer, String> SYMBOL = pairs(
            "22∀ 24∃ 27∋ 2A∗ 2D− 40≅ 41Α 42Β 43Χ 44Δ 45Ε 46Φ 47Γ 48Η 49Ι 4Aϑ 4BΚ 4CΛ 4DΜ 4EΝ 4FΟ 50Π 51Θ 52Ρ 53Σ 54Τ"
                    + " 55Υ 56ς 57Ω 58Ξ 59Ψ 5AΖ 5C∴ 5E⊥ 61α 62β 63χ 64δ 65ε 66φ 67γ 68η 69ι 6Aϕ 6Bκ 6Cλ 6Dμ 6Eν 6Fο"
                    + " 70π 71θ 72ρ 73σ 74τ 75υ 76ϖ 77ω 78ξ 79ψ 7Aζ A2′ A3≤ A5∞ AB↔ AC← AD↑ AE→ AF↓ B0° B1± B2″ B3≥ B4×"
                    + " B5∝ B6∂ B7• B8÷ B9≠ BA≡ BB≈ BC… C5⊕ C6∅ C7∩ C8∪ C9⊃ CA⊇ CC⊂ CD⊆ CE∈ CF∉ D0∠ D1∇ D5∏ D6√ D7⋅ D8¬"
                    + " D9∧ DA∨ DB⇔ DC⇐ DE⇒ E5∑ F2∫");

    private static final Map<Integer, String> DINGBATS =
            pairs("6C● 6E■ 6F☐ 71❑ 76❖ 9F• A7▪ A8◻ D8➢ DF← E0➔ E8➔ F0⇨ FB✗ FC✓ FD☒ FE☑");

    private Symbols() {}

    /** @param place four hexadecimal digits; fonts of symbols stand at F000 and above */
    public static Optional<String> shown(String font, String place) {
        if (!place.matches("\\p{XDigit}{1,6}")) {
            return Optional.empty();
        }
        int code = Integer.parseInt(place, 16);
        boolean isPrivate = code >= 0xF000 && code <= 0xF0FF;
        int inFont = isPrivate ? code & 0xFF : code;
        String name = font.toLowerCase(Locale.ROOT);
        if (name.contains("symbol") && !name.contains("segoe") && inFont <= 0xFF) {
            return Optional.ofNullable(SYMBOL.get(inFont)).or(() -> ascii(inFont));
        }
        if (name.contains("dings") && inFont <= 0xFF) {
            return Optional.ofNullable(DINGBATS.get(inFont));
        }
        return isPrivate || !Character.isValidCodePoint(code) || Character.isISOControl(code)
                ? Optional.empty()
                : Optional.of(Character.toString(code));
    }

    /** Digits and signs stand where they always stand. */
    private static Optional<String> ascii(int place) {
        boolean isSame = (place > 0x20 && place < 0x40) || "[]_{|}".indexOf(place) >= 0;
        return isSame ? Optional.of(Character.toString(place)) : Optional.empty();
    }

    private static Map<Integer, String> pairs(String written) {
        Map<Integer, String> pairs = new HashMap<>();
        for (String pair : written.split(" ", -1)) {
            pairs.put(Integer.parseInt(pair.substring(0, 2), 16), pair.substring(2));
        }
        return Map.copyOf(pairs);
    }
}
