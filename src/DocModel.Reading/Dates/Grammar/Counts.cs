using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>How many units: "two", "25", "twenty-five", "a", "two and a half", "several".</content>
internal sealed partial class PhraseScanner
{
    /// <summary>Reads the count that ends at a token.</summary>
    /// <param name="count">0 where the words do not say how many.</param>
    private bool TryCount(int j, out int first, out int count, out bool half, out bool isArticle)
    {
        (first, count, half, isArticle) = (j, 0, false, false);
        if (j < _free)
            return false;
        if (IsWord(j, "half") && j - 3 >= _free && IsWord(j - 1, "a") && IsWord(j - 2, "and"))
        {
            // "two and a half years"
            half = true;
            j -= 3;
        }

        if (IsNumber(j))
        {
            first = j;
            count = Math.Max(ValueOf(j), 0);
            if (IsJoined(j) && (IsMark(j - 1, '.') || IsMark(j - 1, ',')) && IsNumber(j - 2))
            {
                first = j - 2;
                half = IsMark(j - 1, '.') && count == 5 && LengthOf(j) == 1;
                count = half ? Math.Max(ValueOf(first), 0) : 0;
                return first >= _free;
            }

            return count < 100000 && !(IsJoined(j) && IsMark(j - 1, '$'));
        }

        if (Is(j, WordClass.Cardinal))
        {
            first = j;
            count = NumberOf(j);
            if (count is < 10 and > 0 && j - 2 >= _free && IsDash(j - 1) && Is(j - 2, WordClass.Cardinal) && NumberOf(j - 2) is >= 20 and < 100)
            {
                count += NumberOf(j - 2);
                first = j - 2;
            }
            else if (count is < 100 and > 0 && j - 2 >= _free && IsWord(j - 1, "and") && Is(j - 2, WordClass.Cardinal) && NumberOf(j - 2) is 100 or 1000)
            {
                // "a hundred and one"
                var rest = count;
                if (!TryCount(j - 2, out first, out count, out half, out isArticle))
                    return false;
                count += rest;
            }
            else if (count == 100 && j - 1 >= _free && Is(j - 1, WordClass.Cardinal))
            {
                count *= NumberOf(j - 1);
                first = j - 1;
            }
            else if (count == 100 && IsWord(j - 1, "a"))
                first = j - 1;
            return first >= _free;
        }

        if (IsWord(j, "a", "an"))
        {
            count = 1;
            isArticle = true;
            if (j - 1 >= _free && IsWord(j - 1, "half"))
            {
                first = j - 1;
                count = 0;
                half = true;
            }

            return true;
        }

        if (IsWord(j, "thousand"))
            return TryThousands(j, out first, out count);
        if (IsWord(j, "of") && j - 1 >= _free && IsWord(j - 1, "couple"))
            j--;
        if (!Is(j, WordClass.Vague))
            return false;
        first = j - 1 >= _free && IsWord(j - 1, "a") ? j - 1 : j;
        return true;
    }

    /// <summary>"a thousand", "two thousand", "10 thousand".</summary>
    private bool TryThousands(int j, out int first, out int count)
    {
        const int Most = 1000;
        (first, count) = (j - 1, 1000);
        if (first < _free)
            return false;
        if (IsWord(first, "a", "the"))
        {
            first = IsWord(first, "a") ? first : j;
            return true;
        }

        var thousands = Is(first, WordClass.Cardinal) && !IsDash(first - 1) ? NumberOf(first) : IsNumber(first) && !IsPartOfNumber(first) ? ValueOf(first) : 0;
        count *= thousands;
        return thousands is > 0 and < Most;
    }
}
