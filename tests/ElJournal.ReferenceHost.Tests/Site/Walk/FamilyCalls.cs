using ElJournal.Domain.Families;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Rules.Access;
using static ElJournal.ReferenceHost.Tests.Site.Walk.PageCall;

namespace ElJournal.ReferenceHost.Tests.Site.Walk;

/// <summary>What families look at, and what the school writes to them.</summary>
internal static class FamilyCalls
{
    internal static IEnumerable<PageCall> All(WalkSubjects walk) =>
    [
        .. walk.Pupils.SelectMany(p => Diary(walk, p)),
        Get("/diary/{pupil}", "/diary/x", _ => false),
        .. walk.Pupils.Select(p => Post("/messages", lens => lens.IsStaff && MayWriteTo(lens, p), ("pupil", p.Value), ("text", "Здравствуйте."))),
        Post("/messages/read", _ => false, ("id", "x")),
        .. walk.Messages.Select(m => Post("/messages/read", lens => m.Recipient == lens.Person && lens.MayRead(TargetOf(m)), ("id", m.Id.Value))),
        .. walk.Messages.SelectMany(m => new[]
        {
            Get("/messages/{id}/sheet", $"/messages/{m.Id}/sheet", lens => lens.MayRead(TargetOf(m))),
            Post("/messages/answer", lens => m.Recipient == lens.Person && lens.MayRead(TargetOf(m)) && lens.MayEnter(TargetOf(m) with { Author = m.Recipient, Addressee = m.Sender }), ("answered", m.Id.Value), ("text", "Спасибо.")),
        }),
        .. walk.Pupils.Zip([walk.Journals[0], walk.Journals[0], walk.Journals[2]], (pupil, journal) => (pupil, To: PersonId.Parse(journal.Teacher!.Value.Value))).Select(l => Post(
            "/messages/letter",
            lens => lens.MayEnter(new AccessTarget(ResourceKind.Messages) { Pupil = l.pupil, Author = lens.Person, Addressee = l.To }),
            ("pupil", l.pupil.Value), ("to", l.To.Value), ("text", "Здравствуйте."))),
        .. walk.Classes.Select(c => Post("/announcements", lens => lens.IsStaff && lens.MayEnter(new AccessTarget(ResourceKind.Announcements) { Class = c }), ("class", c.Value), ("text", "Собрание."))),
        Post("/announcements/read", lens => !lens.IsStaff && lens.MayRead(new AccessTarget(ResourceKind.Announcements) { Class = walk.Announcement.Class }), ("id", walk.Announcement.Id.Value)),
        Post("/announcements/read", _ => false, ("id", "x")),
    ];

    private static IEnumerable<PageCall> Diary(WalkSubjects walk, PupilId pupil)
    {
        var path = $"/diary/{Uri.EscapeDataString(pupil.Value)}";
        bool Marks(AccessLens lens) => lens.MayRead(new AccessTarget(ResourceKind.Marks) { Pupil = pupil });
        return
        [
            Get("/diary/{pupil}", path, Marks),
            Get("/diary/{pupil}/marks", $"{path}/marks", Marks),
            Get("/diary/{pupil}/absences", $"{path}/absences", lens => lens.MayRead(new AccessTarget(ResourceKind.Attendance) { Pupil = pupil })),
            .. walk.Journals.Select(j => Get("/diary/{pupil}/marks/{journal}", $"{path}/marks/{Uri.EscapeDataString(j.Id.Value)}", lens => Marks(lens) && lens.Year.EnrolmentsOf(pupil).Any(e => e.Class == j.Class))),
        ];
    }

    private static bool MayWriteTo(AccessLens lens, PupilId pupil)
    {
        var guardians = lens.Year.AllOf<Guardianship>(Domain.Revisions.RevisedKinds.OfLedger<Guardianship>()).Where(g => g.Pupil == pupil).Select(g => g.Guardian);
        return guardians.All(g => lens.MayEnter(new AccessTarget(ResourceKind.Messages) { Pupil = pupil, Author = lens.Person, Addressee = PersonId.Parse(g.Value) }));
    }

    private static AccessTarget TargetOf(Message message) =>
        new(ResourceKind.Messages) { Pupil = message.Pupil, Author = message.Sender, Addressee = message.Recipient };
}
