using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Rules.Access;
using static ElJournal.ReferenceHost.Tests.Site.Walk.PageCall;

namespace ElJournal.ReferenceHost.Tests.Site.Walk;

/// <summary>Materials of journals, the library, portfolios and personal files.</summary>
internal static class MaterialCalls
{
    private const string NoVersion = "999999";

    internal static IEnumerable<PageCall> All(WalkSubjects walk) =>
    [
        .. walk.Journals.SelectMany(j => OfJournal(walk, j)),
        .. walk.Pupils.SelectMany(OfPupil),
        .. walk.Classes.SelectMany((c, i) => OfClass(walk, c, walk.Pupils[i == 0 ? 0 : 2])),
        Get("/library", lens => lens.MayRead(ResourceKind.Library)),
        Post("/library", lens => lens.MayRead(ResourceKind.Library) && lens.MayEnter(ResourceKind.Library), ("title", "Пособие")),
        Get("/portfolio", lens => lens.Register.Pupils.Any(p => lens.MayEnter(Portfolio(PersonId.Parse(p.Value)))) || (lens.Person is { } me && lens.MayEnter(Portfolio(me)))),
        Post("/materials/{ledger}/{id}", Address(walk.Material), lens => lens.MayRead(new AccessTarget(ResourceKind.Marks) { Journal = walk.Material.Journal })
            && Changes(lens, walk.Material, new AccessTarget(ResourceKind.Materials) { Journal = walk.Material.Journal }), ("title", "Чужое"), ("version", NoVersion)),
        Post("/materials/{ledger}/{id}", Address(walk.PersonalFile), lens => Changes(lens, walk.PersonalFile, new AccessTarget(ResourceKind.PersonalFiles) { Pupil = walk.PersonalFile.Pupil }), ("title", "Чужое"), ("version", NoVersion)),
        Get("/materials/{ledger}/{id}/file", $"{Address(walk.Material)}/file", _ => false),
    ];

    private static AccessTarget Portfolio(PersonId person) => new(ResourceKind.Portfolios) { Person = person };

    private static bool Changes(AccessLens lens, Material material, AccessTarget target) => lens.MayRead(target) && lens.MayCorrect(new RecordLedgerFact(material), target);

    private static string Address(Material material) => $"/materials/{LedgerCodes.Ledgers.Format(LedgerKinds.KindOf(material).Kind)}/{material.Id}";

    private static IEnumerable<PageCall> OfJournal(WalkSubjects walk, Domain.Journals.Journal journal)
    {
        var path = $"/journals/{Uri.EscapeDataString(journal.Id.Value)}/materials";
        var lesson = walk.LessonOf(journal);
        var target = new AccessTarget(ResourceKind.Materials) { Journal = journal.Id };
        bool Opens(AccessLens lens) => lens.MayRead(new AccessTarget(ResourceKind.Marks) { Journal = journal.Id }) && lens.MayRead(target);
        return
        [
            Get("/journals/{journal}/materials", path, Opens),
            Post("/journals/{journal}/materials", path, lens => Opens(lens) && lens.MayEnter(target), ("title", "Пособие")),
            Post("/journals/{journal}/materials/remote", $"{path}/remote", lens => Opens(lens) && lens.MayCorrect(new RecordLesson(lesson), new AccessTarget(ResourceKind.LessonEntries) { Journal = journal.Id, Lesson = lesson }),
                ("lesson", lesson.Lesson.Value), ("remote", "1"), ("version", NoVersion)),
        ];
    }

    private static IEnumerable<PageCall> OfPupil(PupilId pupil)
    {
        var target = Portfolio(PersonId.Parse(pupil.Value));
        var path = $"/portfolio/{Uri.EscapeDataString(pupil.Value)}";
        return
        [
            Get("/diary/{pupil}/materials", $"/diary/{Uri.EscapeDataString(pupil.Value)}/materials", lens => lens.MayRead(new AccessTarget(ResourceKind.Marks) { Pupil = pupil })),
            Get("/portfolio/{person}", path, lens => lens.MayRead(target)),
            Post("/portfolio/{person}", path, lens => lens.MayRead(target) && lens.MayEnter(target), ("title", "Чужое")),
        ];
    }

    private static IEnumerable<PageCall> OfClass(WalkSubjects walk, Domain.Classes.ClassId schoolClass, PupilId pupil)
    {
        var path = $"/class/{Uri.EscapeDataString(schoolClass.Value)}/files";
        var one = $"{path}/{Uri.EscapeDataString(pupil.Value)}";
        var target = new AccessTarget(ResourceKind.PersonalFiles) { Pupil = pupil };
        bool Lists(AccessLens lens) => lens.MayRead(new AccessTarget(ResourceKind.PersonalFiles) { Class = schoolClass });
        bool Opens(AccessLens lens) => Lists(lens) && lens.MayRead(target);
        return
        [
            Get("/class/{class}/files", path, Lists),
            Get("/class/{class}/files/{pupil}", one, Opens),
            Get("/class/{class}/files/{pupil}", $"{path}/{Uri.EscapeDataString(walk.Pupils[schoolClass == walk.Classes[0] ? 2 : 0].Value)}", _ => false),
            Post("/class/{class}/files/{pupil}", one, lens => Opens(lens) && lens.MayEnter(target), ("title", "Чужое")),
        ];
    }
}
