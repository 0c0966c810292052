using System.Buffers.Binary;
using ElJournal.ReferenceHost.Accounts;

namespace ElJournal.ReferenceHost.Tests.Accounts;

public sealed class PasswordsTests
{
    /// <summary>The demo school of the other tests has hashes of few rounds, so that hundreds of sign-ins cost little; what the site makes must cost much.</summary>
    [Fact]
    public void Hash_OfAPassword_FitsItAloneAndTakesAHundredThousandRounds()
    {
        var account = new Account { Login = "teacher", PasswordHash = Passwords.Hash(DemoAccounts.Password), Stamp = "" };
        var hash = Convert.FromBase64String(account.PasswordHash);

        Assert.True(Passwords.Fits(account, DemoAccounts.Password));
        Assert.False(Passwords.Fits(account, $"{DemoAccounts.Password}1"));

        // Version 3 of the format: a mark of one byte, the function, then how many rounds, four bytes each.
        Assert.Equal(1, hash[0]);
        Assert.InRange(BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5)), 100_000u, uint.MaxValue);
    }
}
