package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.banbill.bill.Inline;
import org.banbill.jurisdiction.Places;
import org.banbill.jurisdiction.Tradition;
import org.banbill.language.Language;
import org.banbill.library.Library;
import org.banbill.source.DiskFolder;
import org.banbill.source.Folder;
import org.banbill.source.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Citations that somebody typed, in languages whose words have endings. */
class TypedReferencesTest {

    private static final Folder HOME = DiskFolder.home(Path.of(""));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slovene-zakon | sl | 38. člen ustave varuje podatke. | false",
                "slovene-zakon | sl | 9. člen zakona o varstvu podatkov velja. | false",
                "slovene-zakon | sl | Velja 38. člen. | true",
                "slovene-zakon | sl | 38. člen tega zakona velja. | true",
                "eu-regulation | es-ES | con arreglo a lo que dice el artículo 42, apartado 1, del Reglamento (UE) 2018/1725 | false",
                "eu-regulation | es-ES | como dice el artículo 42, apartado 1. | true",
                "eu-regulation | es-ES | el artículo 42 del presente Reglamento | true",
                "thai-act | th | มาตรา ๓๒ ของรัฐธรรมนูญ | false",
                "uk-bill | en-GB | as section 5 says | true",
                "us-code-ordinance | en-US | as section 5 of this Act says | true",
                "us-code-ordinance | en-US | as Section 5 of this Chapter says | true",
                "us-code-ordinance | en-US | Section 5 of the Human Rights Act 1998 | false",
                "korean-ordinance | ko | 이 법 제5조에 따라 | true",
                "korean-ordinance | ko | 사람이 법 제5조를 위반하면 | false",
                "uk-bill | en-GB | section 5 of the Human Rights Act 1998 | false",
            })
    void aCitationOfAnotherLawIsNone(String id, String tag, String text, boolean isTold) {
        Tradition tradition =
                Places.of(HOME.in("jurisdictions")).tradition(id).value().orElseThrow();
        LanguageTag language = new LanguageTag(tag);
        TypedReferences typed = new TypedReferences(
                tradition,
                language,
                Language.of(
                        language.locale(),
                        Library.of(HOME.in("clauses"))
                                .language(language)
                                .value()
                                .orElseThrow()
                                .data()));

        assertThat(typed.find(List.of(new Inline.Words(text))).isPresent()).isEqualTo(isTold);
    }
}
