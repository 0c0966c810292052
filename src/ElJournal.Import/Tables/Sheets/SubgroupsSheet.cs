using ElJournal.Domain.Classes;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;

namespace ElJournal.Import.Tables.Sheets;

/// <summary>Reads the sheet <c>subgroups</c> (подгруппы): a row per member; without a pupil it only says that the subgroup exists.</summary>
internal sealed class SubgroupsSheet(TableContext context)
{
    private readonly HashSet<(SubgroupId?, ClassId?, PupilId?, DateSpan)> seen = [];

    internal void Read(SheetRow row)
    {
        var subgroup = row.Key("subgroup", context.Subgroups);
        var schoolClass = row.Reference("class", context.Classes);
        var pupil = row.Reference("pupil", context.Pupils);
        var span = row.Span();
        row.Unique(seen, (subgroup, schoolClass, pupil, span), "состав подгруппы", $"{subgroup} → {pupil}, {span}");
        if (row.IsGood)
        {
            var (fact, place) = (new SubgroupMembership(subgroup!.Value, schoolClass, pupil, span), row.Place);
            context.Register.Add(register => register.Add(fact, place));
        }
    }
}
