using ElJournal.Domain.Activity;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Цепочка выдачи: the three links by which details of <c>aleksandrovskaya-2021</c> 3.1 reach their owners.</summary>
/// <remarks>The director has the status of an administrator (4-director). Roles, classes and guardianships are those of the day of the issue; of an unknown day, those of any day.</remarks>
internal readonly struct IssuingChain(SchoolIndex school, CredentialEvent issue, FactKinds complete)
{
    /// <summary>Says whether an issue is a link of the chain.</summary>
    internal Truth Holds()
    {
        var owner = issue.Holder.Value;
        return StaffId.TryParse(owner, out var staff) && school.Register.Knows(staff) ? IsFromAdministrator().And(IsReceivedBy(issue.Holder))
            : PupilId.TryParse(owner, out var pupil) && school.Register.Knows(pupil) ? HoldsOf([pupil])
            : GuardianId.TryParse(owner, out var guardian) ? HoldsOf([.. Children(guardian)])
            : Truth.Unknown;
    }

    /// <summary>To the class teacher from the administrator, or to the family from the class teacher.</summary>
    private Truth HoldsOf(PupilId[] pupils)
    {
        var (toTeacher, toFamily) = (Truth.No, Truth.No);
        var (isInClass, book, day) = (false, EnrolmentBook.Of(school), Date is { } date ? school.Register.Year.DayOf(date) : (int?)null);
        foreach (var pupil in pupils)
        {
            foreach (var schoolClass in book.ClassesOf(school.Register.OrdinalOf(pupil), day))
            {
                isInClass = true;
                toTeacher = toTeacher.Or(IsClassTeacher(schoolClass, issue.Receiver?.Value).And(IsFromAdministrator()));
                toFamily = toFamily.Or(IsClassTeacher(schoolClass, issue.By?.Value).And(IsReceivedByFamily(pupil)));
            }
        }

        return isInClass ? toTeacher.Or(toFamily) : Truth.Unknown;
    }

    private LocalDate? Date => issue.At is { } at ? school.Register.Clock.DateOf(at) : null;

    private Truth IsFromAdministrator() =>
        issue.By is not { } giver ? Truth.Unknown
        : RolesHeld.Was(school, giver, StaffRoleKind.Administrator, issue.At) || RolesHeld.Was(school, giver, StaffRoleKind.Director, issue.At) ? Truth.Yes
        : IsKnown(FactKinds.StaffRoles);

    private Truth IsClassTeacher(int schoolClass, string? person) =>
        person is null ? Truth.Unknown
        : StaffId.TryParse(person, out var staff) && school.Register.Knows(staff) ? RoleHolders.IsClassTeacher(school, schoolClass, staff, issue.At)
        : Truth.No;

    private Truth IsReceivedBy(PersonId owner) => issue.Receiver is { } receiver ? (receiver == owner).ToTruth() : Truth.Unknown;

    /// <summary>The owner takes the details, or a guardian those of the child.</summary>
    private Truth IsReceivedByFamily(PupilId pupil)
    {
        var byOwner = IsReceivedBy(issue.Holder);
        return byOwner != Truth.No || issue.Holder.Value != pupil.Value ? byOwner
            : GuardianId.TryParse(issue.Receiver!.Value.Value, out var guardian) && Children(guardian).Contains(pupil) ? Truth.Yes
            : IsKnown(FactKinds.Guardians);
    }

    private IEnumerable<PupilId> Children(GuardianId guardian)
    {
        var (family, date) = (FamilyBook.Of(school), Date);
        return family.ChildrenOf(guardian).Where(pupil => family.OfPupil(pupil).Any(t => t.Guardian == guardian && (date is not { } on || t.Span.Contains(on))));
    }

    /// <summary>Nothing says so: an answer only where everything is on record.</summary>
    private Truth IsKnown(FactKinds kinds) => complete.HasFlag(kinds) ? Truth.No : Truth.Unknown;
}
