using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Import.Tables;

namespace ElJournal.Import.OneRoster.Sheets;

/// <summary>Reads <c>results.csv</c> (результаты): marks are the final scores from 0 to 100, and exemptions.</summary>
internal sealed class ResultsSheet(OneRosterContext context)
{
    private readonly HashSet<SourcedId?> seenIds = [];
    private readonly HashSet<(SourcedId?, SourcedId?)> seen = [];

    internal void Read(SheetRow row)
    {
        var id = row.Id<SourcedId>("sourcedId", SourcedId.TryParse);
        var item = row.RequiredReference("lineItemSourcedId", context.Items);
        var student = row.RequiredReference("studentSourcedId", context.Users);
        var status = row.RequiredCode("scoreStatus", OneRosterCodes.Scores);
        row.Unique(seenIds, id, "результат", $"{id}");
        row.Unique(seen, (item, student), "результат", $"{item}/{student}");
        if (!row.IsGood)
        {
            return;
        }

        context.Students.Add(student!.Value);
        if (CellOf(status!.Value, row.Text("score")) is { } cell)
        {
            context.MarkFacts.Add(new RosterMark(item!.Value, student.Value, cell, row.Place));
        }
        else if (status is ScoreStatus.FullyGraded or ScoreStatus.PartiallyGraded)
        {
            context.OtherScores++;
        }
    }

    /// <summary>Work that is not handed in, or not looked at, has no mark as yet.</summary>
    private static Cell? CellOf(ScoreStatus status, string? score) => status switch
    {
        ScoreStatus.Exempt => Cell.Exempt,
        ScoreStatus.FullyGraded when MarkValue.TryParse(score, out var mark) => Cell.Of(mark),
        _ => null,
    };
}
