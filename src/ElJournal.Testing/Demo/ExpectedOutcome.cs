using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.Testing.Demo;

/// <summary>Ожидаемый итог: all that an audit of the demo school must find, and lawful cases close to it that it must not find.</summary>
/// <remarks>Lists are complete, sorted by norm and about, and free of repetition. See <see cref="ExpectedRow"/> for audits as of other Instants. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class ExpectedOutcome
{
    private static readonly InstantPattern Instants = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'Z'");

    // Cyrillic ids stay legible; the file is UTF-8.
    private static readonly JsonWriterOptions Json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Instant startOfYear;

    internal ExpectedOutcome(Instant startOfYear, IEnumerable<ExpectedRow> violations, IEnumerable<ExpectedRow> nearMisses, IEnumerable<ExpectedRow> advice)
    {
        this.startOfYear = startOfYear;
        (Violations, NearMisses, Advice) = (Sorted(violations), Sorted(nearMisses), Sorted(advice));
    }

    /// <summary>Gets the violations of the act's binding norms.</summary>
    public ImmutableArray<ExpectedRow> Violations { get; }

    /// <summary>Gets the lawful near misses, as many of each norm as there are violations of it.</summary>
    public ImmutableArray<ExpectedRow> NearMisses { get; }

    /// <summary>Gets the remarks of the base pack, or the federal advice that is not followed; none of them binds.</summary>
    public ImmutableArray<ExpectedRow> Advice { get; }

    /// <summary>Writes <c>{"violations":[…],"nearMisses":[…],"advice":[…]}</c>, the same bytes each time.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void WriteJson(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new Utf8JsonWriter(stream, Json);
        writer.WriteStartObject();
        Write(writer, "violations", Violations);
        Write(writer, "nearMisses", NearMisses);
        Write(writer, "advice", Advice);
        writer.WriteEndObject();
    }

    private static ImmutableArray<ExpectedRow> Sorted(IEnumerable<ExpectedRow> rows) =>
        [.. rows.OrderBy(r => r.Norm, StringComparer.Ordinal).ThenBy(r => r.About, StringComparer.Ordinal)];

    private void Write(Utf8JsonWriter writer, string name, ImmutableArray<ExpectedRow> rows)
    {
        writer.WriteStartArray(name);
        foreach (var row in rows)
        {
            writer.WriteStartObject();
            writer.WriteString("norm", row.Norm);
            writer.WriteString("clause", row.Clause);
            writer.WriteString("about", row.About);
            writer.WriteString("verdict", JsonNamingPolicy.CamelCase.ConvertName(row.Verdict.ToString()));
            Write(writer, "due", row.Due);
            Write(writer, "fulfilledAt", row.FulfilledAt);
            Write(writer, "knownFrom", row.KnownFrom);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void Write(Utf8JsonWriter writer, string name, Instant? instant)
    {
        if (instant is { } known)
        {
            writer.WriteString(name, Instants.Format(known == Instant.MinValue ? startOfYear : known));
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
