using ElJournal.Rules.NRules.Runs;
using ElJournal.Rules.NRules.Setup;
using ElJournal.Rules.Setup;
using ElJournal.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OwnNRulesRule;

var services = new ServiceCollection();
services.AddElJournal(options =>
{
    options.Clock = SystemClock.Instance;
    options.UseRegulation("lenskaya-2017");
}).UseNRules(rules => rules.Add<SameTopicTwice>());
using var provider = services.BuildServiceProvider();

// The second lesson was entered the next day, and its topic is that of the first.
var record = ASchool.Default
    .With(ALesson.On(new LocalDate(2023, 9, 12)).Named("L1"))
    .With(ALesson.On(new LocalDate(2023, 9, 13)).Named("L2").Recorded(EntryTime.At(8, 0).DaysLater(1)))
    .Change(f => f with { Lessons = [.. f.Lessons.Select(lesson => lesson with { Topic = "Степень числа" })] })
    .Build();

var audit = provider.GetRequiredService<NRulesEngine>().Audit(record, Instant.FromUtc(2023, 10, 1, 0, 0));
foreach (var finding in audit.Findings)
{
    Console.WriteLine(finding);
}

foreach (var own in audit.Own)
{
    Console.WriteLine($"{own.Rule}@{own.About}: {own.Text}");
}
