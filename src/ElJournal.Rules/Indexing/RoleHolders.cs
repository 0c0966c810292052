using ElJournal.Domain.People;
using ElJournal.Domain.Records;

namespace ElJournal.Rules.Indexing;

/// <summary>Finds who held a role on a day.</summary>
internal static class RoleHolders
{
    /// <summary>Gives the one person in a role, or null where nobody or several are.</summary>
    internal static StaffId? Of(SchoolRegister register, StaffRoleKind role, int schoolClass, int day)
    {
        var isOfClass = role == StaffRoleKind.ClassTeacher;
        if (isOfClass && schoolClass < 0)
        {
            return null;
        }

        var ofClass = isOfClass ? register.Classes[schoolClass] : null;
        var date = register.Year.DateOf(day);
        StaffId? found = null;
        var isDated = false;
        foreach (var held in register.Roles)
        {
            if (held.Role != role || (isOfClass && held.Class != ofClass!.Id))
            {
                continue;
            }

            isDated = true;
            if (held.Span.Contains(date) && held.Person != found)
            {
                if (found is not null)
                {
                    return null;
                }

                found = held.Person;
            }
        }

        return isDated ? found : ofClass?.ClassTeacher;
    }
}
