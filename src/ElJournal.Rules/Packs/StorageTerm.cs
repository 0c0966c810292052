using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Packs;

/// <summary>Срок хранения: how long a clause has the school keep what it speaks of, where the act or the school says so; none is ever assumed.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Act">Id of the pack whose clause it is.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Parameter">Its parameter, <see cref="ParameterId"/>.</param>
/// <param name="Value">The term, in Russian; null where neither act nor school has set one: the term is undetermined.</param>
/// <param name="Source">The document of the school that sets it; null where the act itself does, or nobody.</param>
public sealed record StorageTerm(string Act, Clause Clause, ClauseParameter Parameter, string? Value, string? Source)
{
    /// <summary>The id that the parameter has in packs.</summary>
    public const string ParameterId = "storage-term";

    private const string Forever = "постоянно";

    private static readonly ImmutableArray<string> Years = ["год", "года", "лет"];

    /// <summary>Gives the terms of a regulation, those not set among them.</summary>
    /// <param name="regulation">The regulation.</param>
    /// <param name="on">The day on which they are asked for.</param>
    /// <returns>The terms, by pack and clause; empty where no clause speaks of any, and then nothing is determined either.</returns>
    public static ImmutableArray<StorageTerm> Of(Regulation regulation, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(regulation);
        var values = regulation.Packs.SelectMany(p => p.Values).Where(v => v.InForce.Contains(on)).ToList();
        return
        [
            .. regulation.Packs.SelectMany(p => p.Chain).Distinct()
                .SelectMany(p => p.Clauses.SelectMany(c => c.Parameters.Where(m => m.Id == ParameterId).Select(m => (Pack: p, Clause: c, Parameter: m))))
                .Select(t => values.Find(v => v.Clause == t.Clause && v.Parameter == t.Parameter) is { } value
                    ? new StorageTerm(t.Pack.Id, t.Clause, t.Parameter, value.Value, value.Source)
                    : new StorageTerm(t.Pack.Id, t.Clause, t.Parameter, t.Parameter.Value, null)),
        ];
    }

    /// <summary>Gives the first day after the term of a school year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The day; null where the term is undetermined, or what is kept is kept for ever.</returns>
    /// <remarks>A term counts from the first of January after the year is over, as records management counts terms.</remarks>
    public LocalDate? EndOf(SchoolYear year) =>
        Value is not null && TryParse(Value, out var years) && years is { } known ? new LocalDate(year.Last.Year + 1 + known, 1, 1) : null;

    /// <summary>Says what form the value of a parameter must have, where the text given has it not; null where it has, or the parameter is no term.</summary>
    internal static string? WantedForm(string parameter, string text) =>
        parameter != ParameterId || TryParse(text, out _) ? null : "число лет от 1 до 100 («5 лет») или «постоянно»";

    /// <summary>Reads a term: a number of years, or null for ever.</summary>
    private static bool TryParse(string text, out int? years)
    {
        years = null;
        if (text == Forever)
        {
            return true;
        }

        if (text.Split(' ') is [var number, var unit] && Years.Contains(unit) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var found) && found is >= 1 and <= 100)
        {
            years = found;
            return true;
        }

        return false;
    }
}
