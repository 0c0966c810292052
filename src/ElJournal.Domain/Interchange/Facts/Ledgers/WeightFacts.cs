using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts.Ledgers;

/// <summary>Перемены веса работ as they are written.</summary>
internal static class WeightFacts
{
    private static readonly FactField<WeightChange, AssessmentId> Assessment = new(
        "assessment", LedgerFieldTypes.Own<AssessmentId>(AssessmentId.TryParse, static i => i.Value), "работа; в журнале её может уже не быть", static c => c.Assessment);

    private static readonly FactField<WeightChange, JournalId> Journal = new("journal", FieldTypes.Journal.As(IdRole.Refers), "журнал этой работы", static c => c.Journal);
    private static readonly FactField<WeightChange, Instant> At = new("at", FieldTypes.Instant, "когда", static c => c.At);
    private static readonly FactField<WeightChange, MarkWeight?> Before = new("before", FieldTypes.Weight.OrAbsent(), "прежний вес; нет — вес не был указан", static c => c.Before);
    private static readonly FactField<WeightChange, MarkWeight?> After = new("after", FieldTypes.Weight.OrAbsent(), "новый вес, не равный прежнему; нет — вес убран", static c => c.After);
    private static readonly FactField<WeightChange, StaffId?> By = new("by", FieldTypes.Person.As(IdRole.Refers).OrAbsent(), "кто изменил", static c => c.By);

    internal static LedgerFile Changes { get; } = LedgerFile.Of<WeightChange>("перемены веса работ", [Assessment, Journal, At, Before, After, By], Make);

    private static WeightChange? Make(FactValues values, FactReading reading)
    {
        var (assessment, before, after) = (Assessment.Of(values), Before.Of(values), After.Of(values));
        if (before == after)
        {
            reading.Field = After.Name;
            reading.Report(RecordDefects.WeightUnchanged, assessment.Value);
            return null;
        }

        return new WeightChange(assessment, Journal.Of(values), At.Of(values), before, after) { By = By.Of(values) };
    }
}
