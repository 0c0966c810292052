using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Journals;

namespace ElJournal.Domain.Interchange.Facts.Ledgers;

/// <summary>Темы планов и виды работ as they are written.</summary>
internal static class PlanFacts
{
    private static readonly FactField<PlannedTopic, JournalId> Journal = new("journal", FieldTypes.Journal.As(IdRole.Refers), "журнал", static t => t.Journal);
    private static readonly FactField<PlannedTopic, int> Number = new("number", FieldTypes.Integer(1, PlannedTopic.MaxNumber), "номер строки плана", static t => t.Number);
    private static readonly FactField<PlannedTopic, string> Topic = new("topic", LedgerFieldTypes.FilledText, "тема", static t => t.Topic);
    private static readonly FactField<PlannedTopic, int?> Hours = new("hours", FieldTypes.Integer(0, PlannedTopic.MaxNumber).OrAbsent(), "сколько часов", static t => t.Hours);

    private static readonly FactField<AssessmentKindNote, string> Kind = new("kind", LedgerFieldTypes.FilledText, "вид работы, как он стоит у работ", static n => n.Kind);
    private static readonly FactField<AssessmentKindNote, bool> Control = new("control", FieldTypes.Flag, "true — письменная контрольная (проверочная) работа", static n => n.IsControl);

    internal static LedgerFile Topics { get; } = LedgerFile.Of<PlannedTopic>(
        "тематические планы (КТП) журналов",
        [Journal, Number, Topic, Hours],
        static (values, _) => new PlannedTopic(Journal.Of(values), Number.Of(values), Topic.Of(values)) { Hours = Hours.Of(values) });

    internal static LedgerFile AssessmentKinds { get; } = LedgerFile.Of<AssessmentKindNote>(
        "какие виды работ школа считает письменными контрольными", [Kind, Control], static (values, _) => new AssessmentKindNote(Kind.Of(values), Control.Of(values)));
}
