using System.Collections.Immutable;
using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Rules.Norms;

/// <summary>Закрытый список вычислений: all that packs may bind.</summary>
internal static class KnownComputations
{
    /// <summary>Gets the average: scale, weights, what counts and as what.</summary>
    public static Computation Average { get; } = new("mark.average", MarkRulesPart.Average, "Средневзвешенная отметка");

    /// <summary>Gets the mark of a period: bounds, minimum of marks, what is disputed.</summary>
    public static Computation Proposal { get; } = new("mark.proposal", MarkRulesPart.Proposal, "Отметка за период по среднему");

    /// <summary>Gets the mark of the year.</summary>
    public static Computation Year { get; } = new("mark.year", MarkRulesPart.Year, "Годовая отметка");

    /// <summary>Gets the indicators of a set of pupils.</summary>
    public static Computation Indicators { get; } = new("mark.indicators", MarkRulesPart.Indicators, "Показатели успеваемости");

    /// <summary>Gets all of them, in the order in which one follows from another.</summary>
    public static ImmutableArray<Computation> All { get; } = [Average, Proposal, Year, Indicators];

    /// <summary>Finds a computation.</summary>
    /// <param name="id">Its raw id.</param>
    /// <returns>The computation, or null.</returns>
    public static Computation? Find(string id) => All.FirstOrDefault(c => c.Id.Value == id);
}
