using ElJournal.Import.Tables;

namespace ElJournal.Import.OneRoster.Sheets;

/// <summary>Reads <c>courses.csv</c> (курсы): of each its title.</summary>
internal sealed class CoursesSheet(OneRosterContext context)
{
    private readonly HashSet<SourcedId?> seen = [];

    internal void Read(SheetRow row)
    {
        var id = row.Key("sourcedId", context.Courses);
        row.Unique(seen, id, "курс", $"{id}");
        if (row.IsGood)
        {
            context.CourseTitles.Add(id!.Value, row.Text("title"));
        }
    }
}
