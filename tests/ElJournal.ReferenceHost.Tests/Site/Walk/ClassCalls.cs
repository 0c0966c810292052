using ElJournal.Domain.Classes;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Rules.Access;
using static ElJournal.ReferenceHost.Tests.Site.Walk.PageCall;

namespace ElJournal.ReferenceHost.Tests.Site.Walk;

/// <summary>The pages of a class.</summary>
internal static class ClassCalls
{
    private const string NoVersion = "999999";

    internal static IEnumerable<PageCall> All(WalkSubjects walk) =>
    [
        Get("/class", lens => lens.Register.Classes.Any(c => lens.MayRead(Of(ResourceKind.Checks, c.Id)))),
        .. walk.Classes.SelectMany((c, i) => Pages(walk, c, i == 0)),
        Get("/class/{class}", "/class/x", _ => false),
    ];

    private static AccessTarget Of(ResourceKind kind, ClassId schoolClass) => new(kind) { Class = schoolClass };

    private static IEnumerable<PageCall> Pages(WalkSubjects walk, ClassId schoolClass, bool isOwn)
    {
        var path = $"/class/{Uri.EscapeDataString(schoolClass.Value)}";
        var pupil = isOwn ? walk.Pupils[0] : walk.Pupils[2];
        bool Reads(AccessLens lens, ResourceKind kind) => lens.MayRead(Of(kind, schoolClass));
        bool Enters(AccessLens lens, AccessTarget target) => Reads(lens, target.Kind) && lens.MayEnter(target);
        return
        [
            Get("/class/{class}", path, lens => Reads(lens, ResourceKind.Checks)),
            Get("/class/{class}/checks", $"{path}/checks", lens => Reads(lens, ResourceKind.Checks)),
            Get("/class/{class}/changes", $"{path}/changes", lens => Reads(lens, ResourceKind.DataChanges)),
            Get("/class/{class}/events", $"{path}/events", lens => Reads(lens, ResourceKind.Attendance)),
            Get("/class/{class}/subgroups", $"{path}/subgroups", lens => Reads(lens, ResourceKind.Subgroups)),
            Post("/class/{class}/checks", $"{path}/checks", lens => lens.IsStaff && Enters(lens, Of(ResourceKind.Checks, schoolClass))),
            Post("/class/{class}/checks/{disagreement}", $"{path}/checks/{walk.Found.Id}", lens => Reads(lens, ResourceKind.Checks) && lens.MayCorrect(new RecordLedgerFact(walk.Found), new AccessTarget(ResourceKind.Disagreements) { Journal = walk.Found.Journal }),
                ("stage", "corrected"), ("version", NoVersion)),
            Post("/class/{class}/changes", $"{path}/changes", lens => lens.IsStaff && Enters(lens, Of(ResourceKind.DataChanges, schoolClass) with { Pupil = pupil }), ("pupil", pupil.Value), ("text", "Переезд.")),
            Post("/class/{class}/changes/{change}", $"{path}/changes/{walk.Change.Id}", lens => Reads(lens, ResourceKind.DataChanges) && lens.MayCorrect(new RecordLedgerFact(walk.Change), Of(ResourceKind.DataChanges, walk.Classes[0]) with { Pupil = walk.Change.Pupil }),
                ("stage", "corrected"), ("version", NoVersion)),

            // A journal that is none of the class's activities: nobody records anything in it here.
            Post("/class/{class}/events", $"{path}/events", _ => false, ("journal", walk.Journals[0].Id.Value), ("day", "2024-04-15"), ("kind", "поход"), ("title", "Чужое")),
            Post("/class/{class}/subgroups", $"{path}/subgroups", lens => Enters(lens, Of(ResourceKind.Subgroups, schoolClass) with { Pupil = pupil }), ("pupil", pupil.Value), ("from", ""), ("to", "обход"), ("day", "2024-04-17")),
        ];
    }
}
