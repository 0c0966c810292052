using ElJournal.Import.Tables;

namespace ElJournal.Import.OneRoster.Sheets;

/// <summary>Reads <c>enrollments.csv</c> (зачисления и нагрузка): who learns and who teaches in a group.</summary>
internal sealed class EnrollmentsSheet(OneRosterContext context)
{
    private readonly HashSet<SourcedId?> seen = [];

    internal void Read(SheetRow row)
    {
        var id = row.Id<SourcedId>("sourcedId", SourcedId.TryParse);
        var group = row.RequiredReference("classSourcedId", context.Classes);
        var user = row.RequiredReference("userSourcedId", context.Users);
        var role = row.Required("role");
        var isPrimary = row.Value(
            "primary",
            static text => bool.TryParse(text, out var flag) ? flag : (bool?)null,
            TableValueDefects.BadCode,
            "true, false");
        var span = row.Span("beginDate", "endDate");
        row.Unique(seen, id, "зачисление", $"{id}");
        if (!row.IsGood)
        {
            return;
        }

        var fact = new RosterEnrolment(group!.Value, user!.Value, span, isPrimary ?? false, row.Place);
        switch (role)
        {
            case OneRosterCodes.Student:
                context.Students.Add(fact.User);
                context.StudentFacts.Add(fact);
                break;
            case OneRosterCodes.Teacher:
                context.TeacherFacts.Add(fact);
                break;
            default:
                context.LeaveRole(role!);
                break;
        }
    }
}
