using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Revisions.Log;

/// <summary>The key of a fact as it is written: it stands apart from the fact, so that a fact whose values are erased still has one.</summary>
internal sealed record LogKey(LedgerKey Key)
{
    private static readonly FactField<LogKey, string?> Id = new("id", FieldTypes.RepeatedText, "идентификатор", static k => Filled(k.Key.Id));
    private static readonly FactField<LogKey, string?> Second = new("second", FieldTypes.RepeatedText, "второй идентификатор", static k => Filled(k.Key.Second));
    private static readonly FactField<LogKey, string?> Kind = new("kind", FieldTypes.RepeatedText, "вид", static k => Filled(k.Key.Kind));
    private static readonly FactField<LogKey, int> Number = new("number", FieldTypes.Integer(int.MinValue, int.MaxValue).OrAbsentAs(0), "номер", static k => k.Key.Number);
    private static readonly FactField<LogKey, Instant?> At = new("at", FieldTypes.Instant.OrAbsent(), "момент", static k => k.Key.At);
    private static readonly FactField<LogKey, LocalDate?> From = new("from", FieldTypes.Date.OrAbsent(), "первый день", static k => k.Key.From);
    private static readonly FactField<LogKey, LocalDate?> To = new("to", FieldTypes.Date.OrAbsent(), "последний день", static k => k.Key.To);

    internal static FactKind Form { get; } = new FactKind<object, LogKey>(
        LogFormat.Key,
        "ключ факта",
        [Id, Second, Kind, Number, At, From, To],
        static (values, _) => new LogKey(new LedgerKey(
            Id.Of(values) ?? "", At.Of(values), From.Of(values), To.Of(values), Number.Of(values), Kind.Of(values) ?? "", Second.Of(values) ?? "")),
        static (_, _, _) => { });

    private static string? Filled(string text) => text.Length == 0 ? null : text;
}
