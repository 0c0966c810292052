using ElJournal.Domain.Admissions;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Records;

namespace ElJournal.Testing.Generators;

/// <summary>Draws applications for admission.</summary>
internal static class SmallAdmissionFacts
{
    /// <summary>The kind of the facts it draws.</summary>
    internal const FactKinds Kinds = FactKinds.Applications;

    internal static IEnumerable<LedgerFact> Draw(SmallLedgerDice draw) => !draw.Dice.Chance(300) ? [] : SmallLedgerMaker.Some("a", 2, draw.Dice).Select(id => new AdmissionApplication(AdmissionId.Parse(id), id, draw.Day())
    {
        Applicant = "Кто подал",
        Child = "О ком",
        Grade = draw.Maybe(() => draw.Dice.Between(1, 11)),
        Decision = draw.Maybe(draw.Any<AdmissionDecision>),
        DecidedAt = draw.Maybe(draw.At),
        Order = draw.Maybe(() => OrderEntryId.Parse("o-1")),
        Pupil = draw.Maybe(draw.Pupil),
        EnrolledAt = draw.Maybe(draw.At),
    });
}
