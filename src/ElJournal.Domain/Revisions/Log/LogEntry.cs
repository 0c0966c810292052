using System.Collections.Immutable;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Revisions.Log;

/// <summary>The plain properties of a record: all of a revision but its key and its fact.</summary>
internal sealed record LogEntry
{
    private static readonly FactField<LogEntry, int> NumberField = new("n", FieldTypes.Integer(1, int.MaxValue), "номер записи, с 1", static e => e.Number);
    private static readonly FactField<LogEntry, string> PreviousField = new("previous", LedgerFieldTypes.FilledText, "отпечаток предыдущей записи", static e => e.Previous);
    private static readonly FactField<LogEntry, Instant> AtField = new("at", FieldTypes.Instant, "когда внесено", static e => e.At);
    private static readonly FactField<LogEntry, PersonId> ByField = new("by", LedgerFieldTypes.PersonOfKind, "кто внёс", static e => e.By);
    private static readonly FactField<LogEntry, ImmutableArray<StaffId>> ApprovedByField = new("approvedBy", new StaffListType(), "кто согласился", static e => e.ApprovedBy);
    private static readonly FactField<LogEntry, CorrectionActId?> ActField = new(
        "act", LedgerFieldTypes.Own<CorrectionActId>(CorrectionActId.TryParse, static i => i.Value).OrAbsent(), "акт исправления, по которому внесено", static e => e.Act);

    private static readonly FactField<LogEntry, string> KindField = new("fact", LedgerFieldTypes.RepeatedFilledText, "вид факта, как в папке обмена", static e => e.Kind);
    internal static readonly FactField<LogEntry, JournalId?> JournalField = new(
        "journal", FieldTypes.Journal.As(IdRole.Refers).OrAbsent(), "журнал факта, который сам его не называет", static e => e.Journal);

    private static readonly FactField<LogEntry, int> VersionField = new("version", FieldTypes.Integer(1, int.MaxValue), "версия факта, с 1", static e => e.Version);
    private static readonly FactField<LogEntry, string?> ReasonField = new("why", FieldTypes.Text, "почему; личное значение", static e => e.Reason) { IsPersonal = true };

    internal static FactKind Form { get; } = new FactKind<object, LogEntry>(
        "entry",
        "запись",
        [NumberField, PreviousField, AtField, ByField, ApprovedByField, ActField, KindField, JournalField, VersionField, ReasonField],
        static (values, _) => new LogEntry
        {
            Number = NumberField.Of(values),
            Previous = PreviousField.Of(values),
            At = AtField.Of(values),
            By = ByField.Of(values),
            ApprovedBy = ApprovedByField.Of(values),
            Act = ActField.Of(values),
            Kind = KindField.Of(values),
            Journal = JournalField.Of(values),
            Version = VersionField.Of(values),
            Reason = ReasonField.Of(values),
        },
        static (_, _, _) => { });

    internal required int Number { get; init; }

    internal required string Previous { get; init; }

    internal required Instant At { get; init; }

    internal required PersonId By { get; init; }

    internal ImmutableArray<StaffId> ApprovedBy { get; init; } = [];

    internal CorrectionActId? Act { get; init; }

    internal required string Kind { get; init; }

    internal JournalId? Journal { get; init; }

    internal required int Version { get; init; }

    internal string? Reason { get; init; }

    /// <summary>Gives the plain properties of a revision.</summary>
    internal static LogEntry Of(Revision revision, string previous) => new()
    {
        Number = revision.Number,
        Previous = previous,
        At = revision.At,
        By = revision.By,
        ApprovedBy = revision.ApprovedBy,
        Act = revision.Act,
        Kind = revision.Address.Kind.Name,
        Journal = revision.After is { } fact ? revision.Address.Kind.HeadingOf(fact) : null,
        Version = revision.Version,
        Reason = revision.Reason,
    };
}
