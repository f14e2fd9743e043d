"""Carriers' own APIs: what is asked of Twilio and Telnyx once the person has connected them."""
