namespace ElJournal.Architecture.Tests;

/// <summary>The other tests of this project see only what the scanner sees.</summary>
public sealed class SignaturesTests
{
    [Theory]
    [InlineData("Property")]
    [InlineData("Field")]
    [InlineData("Argument")]
    [InlineData("Array")]
    [InlineData("OutNullable")]
    [InlineData("Protected")]
    [InlineData("Event")]
    [InlineData("Constraint")]
    [InlineData(".ctor")]
    [InlineData("Item")]
    public void Visible_TypeInSignature_IsFound(string member) =>
        Assert.Contains((typeof(Sample).FullName + "." + member, typeof(TimeSpan)), Signatures.Visible(typeof(Sample)));

    [Fact]
    public void Visible_BaseType_IsFound() =>
        Assert.Contains((typeof(Sample).FullName!, typeof(TimeSpan)), Signatures.Visible(typeof(Sample)));

    [Fact]
    public void Visible_PrivateMember_IsNotFound() =>
        Assert.DoesNotContain(Signatures.Visible(typeof(Sample)), found => found.Member.EndsWith(".Hidden", StringComparison.Ordinal));

    [Fact]
    public void Complete_PrivateMember_IsFound() =>
        Assert.Contains((typeof(Sample).FullName + ".Hidden", typeof(TimeSpan)), Signatures.Complete(typeof(Sample)));

#pragma warning disable CA1051, CA1065, IDE0051, MA0046 // Nothing here is meant to be called: each member shows one place where a type can stand.
    private abstract class Sample(TimeSpan start) : List<TimeSpan>
    {
        public TimeSpan Field = start;

        public event Action<TimeSpan>? Event
        {
            add => throw new NotSupportedException();
            remove => throw new NotSupportedException();
        }

        public IReadOnlyList<KeyValuePair<string, TimeSpan?>>? Property { get; init; }

        public int this[TimeSpan index] => index.Days;

        public abstract void Argument(Func<TimeSpan, bool> condition);

        public abstract TimeSpan[] Array();

        public abstract bool OutNullable(out TimeSpan? value);

        public abstract void Constraint<T>()
            where T : IEquatable<TimeSpan>;

        protected abstract TimeSpan Protected();

        private static TimeSpan Hidden() => default;
    }
#pragma warning restore CA1051, CA1065, IDE0051, MA0046
}
