using System.Globalization;
using ElJournal.Domain.Classes;
using ElJournal.Import.Tables;

namespace ElJournal.Import.OneRoster.Sheets;

/// <summary>Reads <c>classes.csv</c> (учебные группы).</summary>
internal sealed class ClassesSheet(OneRosterContext context)
{
    private readonly HashSet<SourcedId?> seen = [];

    internal void Read(SheetRow row)
    {
        var id = row.Key("sourcedId", context.Classes);
        var course = row.Reference("courseSourcedId", context.Courses);
        var isHomeroom = row.Value(
            "classType",
            static text => text switch { OneRosterCodes.Homeroom => true, OneRosterCodes.Scheduled => false, _ => (bool?)null },
            TableValueDefects.BadCode,
            $"{OneRosterCodes.Homeroom}, {OneRosterCodes.Scheduled}");
        row.Reference("schoolSourcedId", context.Orgs);
        row.Unique(seen, id, "учебная группа", $"{id}");
        if (row.IsGood)
        {
            context.ClassFacts.Add(new RosterClass(id!.Value, isHomeroom ?? false, row.Place)
            {
                Title = row.Text("title"),
                Course = course,
                Grade = Grade(row.Text("grades") ?? row.Text("grade")),
            });
        }
    }

    /// <summary>Grades beyond ours (KG, 12) and lists of several say nothing of a class here.</summary>
    private static int? Grade(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var grade) && grade is >= 1 and <= SchoolClass.LastGrade ? grade : null;
}
