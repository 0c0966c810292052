using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>Names what keeps an outcome from being determined.</summary>
internal static class OutcomeDefects
{
    internal static ImmutableArray<Defect> Of(MarkOutcome outcome)
    {
        var defects = ImmutableArray.CreateBuilder<Defect>();
        foreach (var treatment in outcome.Cells)
        {
            var cell = outcome.Marks.Cells[treatment.Index];
            if (treatment.Fate == CellFate.NoWeight)
            {
                defects.Add(new Defect(MarkDefects.KindWithoutWeight, default, cell.Kind ?? "", cell.Work.Value));
            }
            else if (treatment.Fate == CellFate.OffScale)
            {
                defects.Add(new Defect(MarkDefects.OffScale, default, CellCodes.Format(cell.Cell), outcome.Rules.Scale.ToString(), cell.Work.Value));
            }
        }

        if (outcome.Rules.Minimum?.Of(outcome.Marks.Period) == MinimumTable.Unknown)
        {
            defects.Add(new Defect(MarkDefects.HoursUnknown, default));
        }

        return [.. defects, .. Missing(outcome.Rules, MarkRulesPart.Proposal)];
    }

    /// <summary>Names the parameters that a part of the rules lacks.</summary>
    internal static IEnumerable<Defect> Missing(MarkRules rules, MarkRulesPart part) =>
        rules.Missing.Where(p => p.Part == part).Select(p => new Defect(MarkDefects.Missing, default, p.Title));
}
