namespace DocModel.Reading.Tests.Dates;

/// <summary>Years of two and three digits, and years, centuries and millennia before our era that do not say so.</summary>
public sealed class OldYearTests
{
    [Theory]
    [InlineData("The fort was built in AD 58. It was given up in 60 or 61 and rebuilt in 84.", "AD 58=0058; 60=0060; 61=0061; 84=0084")]
    [InlineData("The league was made in 449 BC. It broke up in 388 or 387.", "449 BC=-0448; 388=-0387; 387=-0386")]
    [InlineData("The wall was begun in AD 117. It was done by 128 or 129.", "AD 117=0117; 128=0128 by; 129=0129 by")]
    [InlineData("The league was made in 449 BC. Between 405 and 390 it slept.", "449 BC=-0448; 405=-0404; 390=-0389")]
    [InlineData("The league was made in 449 BC. Nothing is known of it between 412 and the 380s.", "449 BC=-0448; 412=-0411; the 380s=-0388/-0379")]
    [InlineData("The league was made in 449 BC. After the peace of 412 it slept.", "449 BC=-0448; 412=-0411")]
    [InlineData("The see was founded in AD 295. Bishops are known from 325.", "AD 295=0295; 325=0325")]
    [InlineData("The bath was built in AD 98. The army wintered there in 113/114.", "AD 98=0098; 113=0113; 114=0114")]
    [InlineData("He crossed the river in 49 BC. In 27 Aulus took a new name.", "49 BC=-0048; 27=-0026")]
    [InlineData("He crossed the river in AD 43. From 54 to 68 Aulus reigned.", "AD 43=0043; 54=0054; 68=0068")]
    [InlineData("The league met in the second century BC. It held the isle in the 70s and lost it in 67 to Aulus.", "the second century BC=-01XX; the 70s=-0078/-0069; 67=-0066")]
    public void A_text_of_such_years_goes_on_with_them(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The fort was built in AD 58. He paid 60 or 61 talents for it.", "AD 58=0058")]
    [InlineData("The fort was built in AD 58. In 70 or 80 of its rooms there was fire.", "AD 58=0058")]
    [InlineData("The fort was built in AD 58. The price rose from 54 to 68.", "AD 58=0058")]
    [InlineData("The fort was built in AD 58. From 54 to 68 cubits of sand lay on it.", "AD 58=0058")]
    [InlineData("He crossed the river in 49 BC. In 27 Greek towns there were riots.", "49 BC=-0048")]
    [InlineData("The league was made in 449 BC. Between 405 and 390 ships lay there.", "449 BC=-0448; 405=-0404")]
    [InlineData("The board met in 1958. It was closed in 60 or 61.", "1958=1958")]
    public void What_the_numbers_count_keeps_them_from_being_years(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The city fell on 14 August 654.", "14 August 654=0654-08-14")]
    [InlineData("On 25 December 800 the king was crowned.", "25 December 800=0800-12-25")]
    [InlineData("On 3 May 300 men came.", "3 May=XXXX-05-03")]
    [InlineData("On 3 May 300 were taken.", "3 May=XXXX-05-03")]
    [InlineData("On 3 May, 300 of them came.", "3 May=XXXX-05-03")]
    public void A_day_has_its_year_of_three_digits_where_nothing_is_counted(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("In 516 BC the garrison came. It was driven out in the last years of the sixth century.", "516 BC=-0515; the last years of the sixth century=-05XX late")]
    [InlineData("After 1500 BC the hill is empty until the eighth century.", "1500 BC=-1499 after; the eighth century=-07XX until")]
    [InlineData("In the 5th century BC the town was rich; by the fourth century it was poor.", "the 5th century BC=-04XX; the fourth century=-03XX by")]
    [InlineData("The hill was settled in 3800 BC. A hut of the late fourth millennium is known.", "3800 BC=-3799; the late fourth millennium=-3XXX late")]
    [InlineData("It was begun in the 38th century BC, and the ice left in the 7th millennium BC.", "the 38th century BC=-37XX; the 7th millennium BC=-6XXX")]
    [InlineData("The phase begins about 3800 BC and ends around 3600. By 3450 the hill was empty.", "about 3800 BC=-3799 about; around 3600=-3599 about; 3450=-3449 by")]
    public void A_story_before_our_era_goes_on_before_it(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The town fell in 146 BC. In the third century it was rebuilt.", "146 BC=-0145; the third century=02XX")]
    [InlineData("The tomb was sealed in 2600 BC. It was opened in the nineteenth century.", "2600 BC=-2599; the nineteenth century=18XX")]
    [InlineData("The tomb was sealed in 2600 BC. It was found again in 1932.", "2600 BC=-2599; 1932=1932")]
    [InlineData("The tomb was sealed in 2600 BC. It held 2500 beads, and 3100 of bone.", "2600 BC=-2599")]
    [InlineData("In the course of the first century AD the bath was built. It was mended in 113 AD and burnt in 122.", "the first century AD=00XX; 113 AD=0113; 122=0122")]
    [InlineData("He came in AD 98. By the end of the first century the bath stood. It burnt in 113.", "AD 98=0098; the end of the first century=00XX by; 113=0113")]
    public void What_came_later_is_of_our_era(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));
}
