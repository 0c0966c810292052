using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>The two properties of facts that hold from one day to another: <c>from</c> and <c>to</c>.</summary>
internal sealed class SpanFields<TFact>(Func<TFact, DateSpan> get)
{
    internal FactField<TFact, LocalDate?> From { get; } = new("from", FieldTypes.Date.OrAbsent(), "первый день; нет — без начала", f => get(f).From);

    internal FactField<TFact, LocalDate?> To { get; } = new("to", FieldTypes.Date.OrAbsent(), "последний день включительно; нет — без конца", f => get(f).To);

    /// <summary>Makes the span; reports an end before the beginning, and then gives null.</summary>
    internal DateSpan? Of(FactValues values, FactReading reading)
    {
        var (from, to) = (From.Of(values), To.Of(values));
        return from is null || Ends.Fit(from.Value, to, reading, To.Name) ? new DateSpan(from, to) : null;
    }
}
