using ElJournal.Domain.Coverage;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes what class teachers tell parents each month, pupil by pupil.</summary>
internal sealed class MessageWriter(SchoolPlan plan, LedgerDraft draft)
{
    internal static readonly LedgerPart Part = new(FactKinds.Messages, [Norms.MessageMonthly], static (plan, draft) => new MessageWriter(plan, draft).Write());

    private const MessageTopics Both = MessageTopics.Progress | MessageTopics.Behaviour;

    private static readonly MessageSlip[] Violations =
        [MessageSlip.None, MessageSlip.ProgressOnly, MessageSlip.Bulk, MessageSlip.Outside, MessageSlip.OtherSender, MessageSlip.NextMonth];

    private static readonly MessageSlip[] NearMisses = [MessageSlip.LastTick, MessageSlip.InTwoParts, MessageSlip.LeftBefore];

    private readonly Dice dice = draft.DiceFor("messages");

    private sealed record Case(Member Stay, Month Month)
    {
        internal ClassPlan Class => Stay.Class;

        internal int LastSchoolDay(DayTable days) => Month.SchoolDays(days, Class.Week).Last();

        internal bool IsOwed(DayTable days) => Stay.IsEnrolledOn(LastSchoolDay(days));
    }

    private void Write()
    {
        var cases = Cases();
        var slips = draft.Deal(Norms.MessageMonthly, cases, Violations, NearMisses, (c, slip) => c.IsOwed(plan.Days) == (slip != MessageSlip.LeftBefore));
        var twisted = slips.Keys.Select(c => (c.Stay.Pupil, c.Month.First)).ToHashSet();
        foreach (var one in cases)
        {
            if (slips.TryGetValue(one, out var slip))
            {
                // What is sent a month late must not mend the next month, where something is planned too.
                var collides = slip == MessageSlip.NextMonth && twisted.Contains((one.Stay.Pupil, one.Month.Last + 1));
                WriteTwisted(one, collides ? MessageSlip.None : slip);
            }
            else if (one.IsOwed(plan.Days))
            {
                WriteUsual(one);
            }
        }
    }

    /// <summary>A pupil and a month in which the pupil is at the school, in the last class of that month.</summary>
    private List<Case> Cases() =>
    [
        .. from month in Month.All
           from stays in plan.AllClasses.SelectMany(c => c.Members).Where(m => m.From <= month.Last && m.To >= month.First).GroupBy(m => m.Pupil)
           where HasParents(stays.Key)
           orderby stays.Key
           select new Case(stays.MaxBy(m => m.From)!, month),
    ];

    /// <summary>Nobody is owed a message of whom no parents are on record.</summary>
    private bool HasParents(PupilId pupil) => !plan.EnrolmentSlips.OfParents.TryGetValue(pupil, out var slip) || slip != DutySlip.Never;

    /// <summary>One message about both, or two.</summary>
    private void WriteUsual(Case one)
    {
        var (first, second) = (Moment(one), Moment(one));
        if (dice.Chance(600))
        {
            Send(one, first, Both);
        }
        else
        {
            Send(one, first, MessageTopics.Progress | (dice.Chance(300) ? MessageTopics.Attendance : MessageTopics.None));
            Send(one, second, MessageTopics.Behaviour);
        }
    }

    private void WriteTwisted(Case one, MessageSlip slip)
    {
        var occasion = new Occasion { About = new("pupil", one.Stay.Pupil.Value, "/month:", one.Month.Name), Day = one.Month.First, Week = one.Class.Week };
        var (sent, last) = (Moment(one), plan.Rules.LastInTime(Norms.MessageMonthly, occasion));
        switch (slip)
        {
            case MessageSlip.None:
                break;
            case MessageSlip.ProgressOnly:
                Send(one, sent, MessageTopics.Progress | MessageTopics.Attendance);
                break;
            case MessageSlip.Bulk:
                Send(one, sent, Both, isBulk: true);
                break;
            case MessageSlip.Outside:
                Send(one, sent, Both, channel: MessageChannel.Outside);
                break;
            case MessageSlip.OtherSender:
                Send(one, sent, Both, sender: plan.Pool.All.Find(t => t != one.Class.Teacher)!.Id);
                break;
            case MessageSlip.NextMonth:
                Send(one, plan.Rules.FirstTooLate(Norms.MessageMonthly, occasion), Both);
                break;
            case MessageSlip.LastTick:
                Send(one, last, Both);
                draft.Expected.Duty(Norms.MessageMonthly, occasion, last, isNearMiss: true);
                return;
            case MessageSlip.InTwoParts:
                Send(one, sent, MessageTopics.Behaviour);
                Send(one, last, MessageTopics.Progress);
                draft.Expected.Duty(Norms.MessageMonthly, occasion, last, isNearMiss: true);
                return;
            default:
                draft.Expected.NotReached(Norms.MessageMonthly, occasion);
                return;
        }

        draft.Expected.Duty(Norms.MessageMonthly, occasion, null);
    }

    private Instant Moment(Case one)
    {
        var days = one.Month.SchoolDays(plan.Days, one.Class.Week).Where(one.Stay.IsEnrolledOn).ToList();
        return plan.Days.During(dice.Pick(days.Count == 0 ? [one.LastSchoolDay(plan.Days)] : days), dice);
    }

    private void Send(Case one, Instant at, MessageTopics topics, MessageChannel channel = MessageChannel.Internal, bool isBulk = false, StaffId? sender = null) =>
        draft.Facts.Add(new Message(MessageId.Parse(draft.NextId("m-")))
        {
            SentAt = at,
            Sender = PersonId.Parse((sender ?? one.Class.Teacher!.Id).Value),
            Recipient = PersonId.Parse(plan.Families.Of(one.Stay.Pupil)[0].Value),
            Pupil = one.Stay.Pupil,
            Topics = topics,
            Channel = channel,
            IsBulk = isBulk,
        });
}
