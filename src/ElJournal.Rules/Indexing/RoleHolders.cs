using ElJournal.Domain.Coverage;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

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

    /// <summary>Says whether a person was class teacher of a class at an instant, or ever in the year where the instant is not known.</summary>
    internal static Truth IsClassTeacher(SchoolIndex school, int schoolClass, StaffId person, Instant? at)
    {
        var ofClass = school.Register.Classes[schoolClass];
        var date = at is { } known ? school.Register.Clock.DateOf(known) : (LocalDate?)null;
        var isDated = false;
        foreach (var held in school.Register.Roles)
        {
            if (held.Role != StaffRoleKind.ClassTeacher || held.Class != ofClass.Id)
            {
                continue;
            }

            isDated = true;
            if (held.Person == person && (date is not { } day || held.Span.Contains(day)))
            {
                return Truth.Yes;
            }
        }

        return !isDated && ofClass.ClassTeacher is { } named ? (named == person).ToTruth()
            : school.CompleteOn(schoolClass, date is { } on ? school.Register.Year.DayOf(on) : 0).HasFlag(FactKinds.StaffRoles) ? Truth.No
            : Truth.Unknown;
    }
}
