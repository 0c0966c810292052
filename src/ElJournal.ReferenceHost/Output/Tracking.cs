using Spectre.Console;

namespace ElJournal.ReferenceHost.Output;

/// <summary>Shows how far a long work is, on a terminal only.</summary>
internal static class Tracking
{
    /// <summary>Runs a work that tells how much of it is done, and of how much.</summary>
    internal static T Track<T>(this HostConsole console, string title, Func<Action<int, int>, T> work)
    {
        if (!console.HasTerminal)
        {
            return work(static (_, _) => { });
        }

        // Only the writers of the process are known to be a terminal.
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Progress()
            .AutoClear(enabled: true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                var task = context.AddTask(title);
                return work((done, of) => task.MaxValue(Math.Max(of, 1)).Value = done);
            });
    }
}
