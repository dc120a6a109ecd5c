-- That somebody changed their password stands in the log of the house; which one it was, nowhere.
ALTER TYPE "house_event_kind" ADD VALUE 'password';
