using ElJournal.Samples;

namespace ElJournal.Rules.Tests.Desk;

/// <summary>The story of samples/journal-story, run; its page is what came out.</summary>
public sealed class JournalStoryTests
{
    [Fact]
    public void Tell_PublishedPage_IsWhatHappens() => Published.AssertEqual("samples/journal-story/README.md", JournalStory.Tell());
}
