using ElJournal.Domain.Time;
using ElJournal.Import.Tables;

namespace ElJournal.Import.OneRoster.Sheets;

/// <summary>Sorts users by their roles.</summary>
internal static class UserRoles
{
    internal static void Take(OneRosterContext context, SheetRow row, SourcedId user, string role, DateSpan span)
    {
        switch (role)
        {
            case OneRosterCodes.Student:
                context.Students.Add(user);
                break;
            case OneRosterCodes.Teacher:
                context.Teachers.Add(new RosterRole(user, span, row.Place));
                break;
            default:
                context.LeaveRole(role);
                break;
        }
    }
}
