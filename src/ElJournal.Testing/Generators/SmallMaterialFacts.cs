using ElJournal.Domain.Coverage;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;

namespace ElJournal.Testing.Generators;

/// <summary>Draws materials of journals, of the library, of portfolios and personal files.</summary>
internal static class SmallMaterialFacts
{
    /// <summary>The kinds of the facts it draws.</summary>
    internal const FactKinds Kinds = FactKinds.Materials | FactKinds.Library | FactKinds.Portfolios | FactKinds.PersonalFiles;

    private static readonly FileDigest Digest = FileDigest.Parse("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

    internal static IEnumerable<LedgerFact> Draw(SmallLedgerDice draw)
    {
        var lessons = draw.Year.Lessons.DistinctBy(l => l.Lesson).ToLookup(l => l.Journal);
        foreach (var journal in draw.Year.Journals.Where(_ => draw.Dice.Chance(200)))
        {
            yield return new JournalMaterial(MaterialId.Parse($"m-{journal.Id}"), journal.Id, draw.Any<MaterialKind>(), Content(draw))
            {
                Lesson = lessons[journal.Id].Select(l => (Domain.Journals.LessonId?)l.Lesson).FirstOrDefault(),
                AnswerBy = draw.Maybe(draw.Day),
            };
        }

        if (draw.Dice.Chance(200))
        {
            yield return new LibraryMaterial(MaterialId.Parse("b-1"), draw.Any<LibrarySection>(), Content(draw)) { Subject = "Алгебра" };
        }

        foreach (var pupil in draw.Year.Pupils.Where(_ => draw.Dice.Chance(200)))
        {
            yield return new PortfolioItem(MaterialId.Parse($"w-{pupil}"), PersonId.Parse(pupil.Value), draw.Any<PortfolioKind>(), Content(draw)) { Day = draw.Maybe(draw.Day) };
            yield return new PersonalFileItem(MaterialId.Parse($"f-{pupil}"), pupil, Content(draw)) { Dated = draw.Maybe(draw.Day) };
        }
    }

    private static MaterialContent Content(SmallLedgerDice draw) => new("Дроби")
    {
        Text = draw.Dice.Chance(500) ? "Прочитать" : null,
        Link = draw.Dice.Chance(500) ? WebLink.Parse("https://example.org/drobi") : null,
        File = draw.Dice.Chance(500) ? new StoredFile("дроби.pdf", "application/pdf", draw.Dice.Between(1, 5000), Digest) : null,
    };
}
