using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Input;

/// <summary>Обращение к журналу as a user writes it: who, what for, with what; read apart from the record, found in it later.</summary>
internal sealed record AccessRequest(string Actor, AccessAction Action, ResourceKind Kind, ImmutableArray<(string Part, string Id)> Parts)
{
    /// <summary>The word for the education authority, who is nobody of the school.</summary>
    internal const string Authority = "education-authority";

    /// <summary>How a resource is written, for help and remedies.</summary>
    internal const string Pattern = "РЕСУРС/journal:ЖУРНАЛ/lesson:УРОК/pupil:ОБУЧАЮЩИЙСЯ";

    private static readonly string[] Names = ["pupil", "person", "class", "journal", "lesson", "author", "addressee"];

    /// <summary>Reads the words of a command line; tells all that is wrong with them.</summary>
    internal static Result<AccessRequest> Parse(string actor, string action, string resource)
    {
        var bag = new DefectBag();
        bag.Add(AccessCodes.Actions.TryParse(action, out var wanted) ? null : new Defect(HostDefects.BadChoice, default, "--action", action, AccessCodes.Actions.Listing));
        bag.Add(PersonId.TryParse(actor, out _) ? null : new Defect(HostDefects.UnknownPerson, default, actor));
        var words = resource.Split('/');
        bag.Add(AccessCodes.Resources.TryParse(words[0], out var kind) ? null : new Defect(HostDefects.BadChoice, default, "--resource", words[0], AccessCodes.Resources.Listing));
        var parts = words.Skip(1).Select(w => w.Split(':', 2)).ToList();
        foreach (var part in parts.Where(p => p is not [_, { } id] || !Names.Contains(p[0], StringComparer.Ordinal) || !PersonId.TryParse(id, out _)))
        {
            bag.Add(new Defect(HostDefects.BadPart, default, string.Join(':', part), string.Join(", ", Names), Pattern));
        }

        foreach (var twice in parts.GroupBy(p => p[0], StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
        {
            bag.Add(new Defect(HostDefects.BadPart, default, twice.Key, string.Join(", ", Names), Pattern));
        }

        return bag.IsEmpty
            ? new Result<AccessRequest>(new AccessRequest(actor, wanted, kind, [.. parts.Select(p => (p[0], p[1]))]))
            : new Result<AccessRequest>([.. bag.Defects]);
    }

    /// <summary>Finds the actor; null when the school knows nobody of this id.</summary>
    internal AccessActor? FindActor(SchoolAccess access) => Actor == Authority ? access.Authority : access.FindActor(PersonId.Parse(Actor));

    /// <summary>Finds what is asked for in a record; tells what of it is not there, since a wrong id would be denied without telling why.</summary>
    internal Result<AccessTarget> Find(ISchoolYearSource source, SchoolAccess access)
    {
        var bag = new DefectBag();
        var register = source.Register;
        var target = new AccessTarget(Kind);
        foreach (var (part, id) in Parts)
        {
            target = part switch
            {
                "pupil" => Checked(register.Knows(PupilId.Parse(id)), target with { Pupil = PupilId.Parse(id) }),
                "class" => Checked(register.FindClass(ClassId.Parse(id)) is not null, target with { Class = ClassId.Parse(id) }),
                "journal" => Checked(register.FindJournal(JournalId.Parse(id)) is not null, target with { Journal = JournalId.Parse(id) }),
                "lesson" => FindLesson(source, LessonId.Parse(id)) is { } lesson ? target with { Lesson = lesson } : Checked(false, target),
                "person" => OfPerson(p => target with { Person = p }),
                "author" => OfPerson(p => target with { Author = p }),
                _ => OfPerson(p => target with { Addressee = p }),
            };

            AccessTarget Checked(bool known, AccessTarget found)
            {
                bag.Add(known ? null : new Defect(HostDefects.UnknownPart, default, part, id));
                return found;
            }

            AccessTarget OfPerson(Func<PersonId, AccessTarget> make) => Checked(access.FindActor(PersonId.Parse(id)) is not null, make(PersonId.Parse(id)));
        }

        return bag.IsEmpty ? new Result<AccessTarget>(target) : new Result<AccessTarget>([.. bag.Defects]);
    }

    /// <summary>Writes the resource as it was asked for.</summary>
    internal string ResourceText() => string.Join('/', Parts.Select(p => $"{p.Part}:{p.Id}").Prepend(AccessCodes.Resources.Format(Kind)));

    private static LessonEntry? FindLesson(ISchoolYearSource source, LessonId id) => Enumerable.Range(0, source.Register.Journals.Length)
        .Select(j => source.ReadJournal(j).FindLesson(id)?.Current)
        .FirstOrDefault(l => l is not null);
}
