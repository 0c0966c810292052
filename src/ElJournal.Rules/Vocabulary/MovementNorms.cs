using ElJournal.Domain.Documents;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы о движении обучающихся по книге приказов.</summary>
public static class MovementNorms
{
    /// <summary>The date of the order.</summary>
    public static readonly CaseAnchor<SchoolCase<OrderEntry>> OrderDate = new("order-entry.date", "дата приказа", static (in SchoolCase<OrderEntry> c) => c.Day);

    /// <summary>A movement that an order makes stands in the journal (<c>saki-2020</c> 5.1a).</summary>
    public static readonly Obligation<SchoolCase<OrderEntry>> Entered = new()
    {
        Id = NormId.Parse("movement.entered"),
        Title = "Движение по приказу внесено в журнал",
        Cases = OrderEntrySource.Instance,
        When = [MovementTerms.IsMovement, MovementTerms.IsTraceable],
        Bearer = OfficeBearers<OrderEntry>.Secretary,
        DueName = "срок внесения движения",
        Anchor = OrderDate,
        FulfilledAt = MovementMoments.Entered,
        Repair = static (in SchoolCase<OrderEntry> _) => "внести движение в журнал или исправить приказ в книге",
    };
}
